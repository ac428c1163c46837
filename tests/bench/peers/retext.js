import { retext } from 'retext';
import contractions from 'retext-contractions';
import equality from 'retext-equality';
import intensify from 'retext-intensify';
import passive from 'retext-passive';
import profanities from 'retext-profanities';
import repeatedWords from 'retext-repeated-words';
import simplify from 'retext-simplify';

export default async () => {
  const chain = retext()
    .use(contractions)
    .use(equality)
    .use(intensify)
    .use(passive)
    .use(profanities)
    .use(repeatedWords)
    .use(simplify)
    .freeze();
  return (text) => chain.processSync(text).messages.length;
};
