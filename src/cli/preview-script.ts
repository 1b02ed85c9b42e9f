/** Runs in the browser: takes the new page when a file was saved, and stays where the reader was. */
export const PREVIEW_SCRIPT = `
new EventSource('/events').onmessage = async () => {
  const page = new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html')
  const top = scrollY
  page.querySelectorAll('script').forEach((each) => each.remove())
  document.title = page.title
  document.body.replaceChildren(...page.body.childNodes)
  scrollTo({ top, behavior: 'instant' })
}
`.trim()
