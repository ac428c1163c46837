import { Readability } from '@mozilla/readability';
import { parseMarkup, textOf } from './markup';
import { finish } from './reading';

/** An offer is short: less than this is no article but what is left of a page that was taken for one. */
const SHORTEST = 200;

/** What a web page says, without what stands around it, out of its markup. Throws `ReadError`. */
export function pageText(markup: string): string {
  const article = new Readability<Node>(parseMarkup(markup), { serializer: (node) => node }).parse();
  const content = article?.content ? textOf(article.content) : '';
  const text = content.length < SHORTEST ? textOf(parseMarkup(markup).body) : content;
  const title = article?.title ?? '';
  return finish(text.startsWith(title) ? text : `${title}\n\n${text}`);
}
