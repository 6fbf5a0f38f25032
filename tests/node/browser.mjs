// Looks at pages in Chromium as four readers do, and tells what troubles each.
//
// stdin:  {"chromium": "/usr/bin/chromium", "origin": "http://127.0.0.1:8000", "pages": ["/", "/about"],
//          "look": {"width": 1280, "scheme": "light", "script": true, "audit": true}}
// stdout: [{"page", "status", "troubles": ["console: ...", "axe: ..."], "text": "what a reader sees"}]
//
// The pages are loaded under the headers they are served with, and nothing outside `origin` is fetched.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const ask = JSON.parse(fs.readFileSync(0, 'utf8'))
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const TABS = 15
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

// What axe finds wrong, and what it cannot decide. A contrast that it cannot decide (one character, or a cell that is
// scrolled out of sight) is left out: the same colours stand in places where it can.
const audit = async rules => {
  const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations', 'incomplete'] })
  const undecided = found.incomplete.filter(({ id }) => id !== 'color-contrast')
  const told = ({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].html.slice(0, 200)}`
  return [...found.violations.map(told), ...undecided.map(rule => `undecided: ${told(rule)}`)]
}

const width = () => {
  const page = document.documentElement
  if (page.scrollWidth <= page.clientWidth) return []
  const wide = [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > page.clientWidth + 1)
  return [`${page.scrollWidth} px wide on a screen of ${page.clientWidth} px: ${wide.slice(0, 3).map(e => e.outerHTML.slice(0, 80)).join(' | ')}`]
}

const focus = () => {
  const element = document.activeElement
  if (!element || element === document.body) return 'end'
  const style = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
  const seen = box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0 && box.top < innerHeight
  return marked && seen ? '' : element.outerHTML.slice(0, 120)
}

async function tabs(page) {
  const troubles = []
  for (let step = 0; step < TABS; step++) {
    await page.keyboard.press('Tab')
    const trouble = await page.evaluate(focus)
    if (trouble === 'end') break
    if (trouble) troubles.push(`focus is not to be seen on ${trouble}`)
  }
  return troubles
}

async function look(context, path) {
  const page = await context.newPage()
  const troubles = []
  const url = ask.origin + path
  page.on('console', message => ['error', 'warning'].includes(message.type()) && troubles.push(`console: ${message.text()}`))
  page.on('pageerror', error => troubles.push(`script: ${error}`))
  page.on('requestfailed', request => troubles.push(`not fetched: ${request.url()}`))
  page.on('response', response => response.status() >= 400 && response.url() !== url && troubles.push(`${response.status()}: ${response.url()}`))
  const response = await page.goto(url, { waitUntil: 'load' })
  const text = await page.locator('body').innerText()
  if (ask.look.audit) {
    troubles.push(...(await page.evaluate(width)))
    await page.evaluate(axe)
    troubles.push(...(await page.evaluate(audit, RULES)).map(trouble => `axe: ${trouble}`))
    troubles.push(...(await tabs(page)))
  }
  await page.close()
  // A 404 page is meant to be one; Chromium says so on the console all the same.
  const expected = response.status() === 404 ? /Failed to load resource.*404/ : /^$/
  return { page: path, status: response.status(), troubles: troubles.filter(trouble => !expected.test(trouble)), text }
}

const browser = await chromium.launch({ executablePath: ask.chromium, args: ARGUMENTS })
const context = await browser.newContext({
  viewport: { width: ask.look.width, height: 900 },
  colorScheme: ask.look.scheme,
  reducedMotion: 'reduce', // so that what gets the focus is in sight at once
  javaScriptEnabled: ask.look.script,
  serviceWorkers: 'block',
})
await context.route('**/*', route => (new URL(route.request().url()).origin === ask.origin ? route.continue() : route.abort()))
context.setDefaultTimeout(90_000) // a machine with much else to do is slow, not wrong
const seen = []
for (const path of ask.pages) seen.push(await look(context, path))
await browser.close()
process.stdout.write(JSON.stringify(seen))
