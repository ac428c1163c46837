import { THREADS } from './data/mails';

/** The offer of the practice inbox as an applicant portal shows it, with what such pages have around it. */
export function offerPage(): string {
  const { subject, mails } = THREADS.en;
  const paragraphs = mails[0].paragraphs.map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html><html lang="en"><head><title>${subject}</title></head><body>
<nav><a href="/">Home</a> <a href="/">Vacancies</a> <a href="/">My applications</a></nav>
<main><article><h1>${subject}</h1>${paragraphs.join('')}</article></main>
<aside><h2>Other vacancies</h2><ul><li><a href="/">Office Manager</a></li><li><a href="/">Head of Sales</a></li></ul></aside>
<footer>We use cookies. Company: Jobs Portal Ltd.</footer></body></html>`;
}
