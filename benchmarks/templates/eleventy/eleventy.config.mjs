import { createRequire } from "node:module";

const footnote = createRequire(`${process.env.ELEVENTY_HOME}/`)("markdown-it-footnote");
const KINDS = ["tags", "people", "organizations", "places", "sources"];
const SHOWN = 100;

const slugify = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

const human = (span) =>
  span.length === 4 ? span : (span.length === 7 ? month : day).format(new Date(`${span.padEnd(10, "-01")}T00:00Z`));

const briefings = (api) => api.getFilteredByGlob("src/briefings/**/*.md").sort((a, b) => b.date - a.date);

function grouped(items, keys) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keys(item)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(item);
    }
  }
  return [...groups];
}

function terms(api) {
  const items = briefings(api);
  return KINDS.flatMap((kind) =>
    grouped(items, (item) => item.data[kind] ?? [])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, items]) => ({ kind, name, slug: slugify(name), items })),
  );
}

/** Each term in pages of a hundred. */
function termPages(api) {
  return terms(api).flatMap(({ kind, name, slug, items }) => {
    const last = Math.ceil(items.length / SHOWN);
    return Array.from({ length: last }, (_, at) => ({
      kind,
      name,
      slug,
      last,
      number: at + 1,
      count: items.length,
      items: items.slice(at * SHOWN, (at + 1) * SHOWN),
    }));
  });
}

/** Years, months and days; the first two with the counts of what is below them. */
function spans(api) {
  const items = briefings(api);
  const byLength = (length) => grouped(items, (item) => [item.data.day.slice(0, length)]);
  const years = byLength(4);
  const monthly = byLength(7);
  const daily = byLength(10);
  const parts = (span, below) =>
    below.filter(([part]) => part.startsWith(`${span}-`)).map(([part, items]) => ({ span: part, count: items.length }));
  return [
    ...years.map(([span]) => ({ span, name: span, parts: parts(span, monthly), items: [] })),
    ...monthly.map(([span]) => ({ span, name: human(span), parts: parts(span, daily), items: [] })),
    ...daily.map(([span, items]) => ({ span, name: human(span), parts: [], items })),
  ];
}

export default function (config) {
  config.amendLibrary("md", (library) => library.use(footnote));
  config.addPassthroughCopy({ "src/style.css": "style.css" });
  config.addGlobalData("kinds", KINDS.map((kind) => ({ kind, name: kind[0].toUpperCase() + kind.slice(1) })));
  config.addGlobalData("site", { title: "A generated archive", url: "https://example.org" });
  config.addFilter("slugify", slugify);
  config.addFilter("human", human);
  config.addFilter("address", (span) => `/${span.replaceAll("-", "/")}/`);
  config.addFilter("rfc822", (when) => when.toUTCString());
  config.addFilter("first", (items, count) => items.slice(0, count));
  config.addFilter("ofKind", (terms, kind) => terms.filter((term) => term.kind === kind));
  config.addFilter("years", (spans) => spans.filter(({ span }) => span.length === 4));
  config.addCollection("briefings", briefings);
  config.addCollection("terms", terms);
  config.addCollection("termPages", termPages);
  config.addCollection("spans", spans);
}

export const config = {
  dir: { input: "src", output: "public" },
  markdownTemplateEngine: false,
  htmlTemplateEngine: "njk",
};
