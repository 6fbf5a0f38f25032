export default {
  layout: "briefing.njk",
  permalink: (data) => `/${data.day.replaceAll("-", "/")}/${data.page.fileSlug}.html`,
};
