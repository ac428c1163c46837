import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Tokens, sentences, parts of speech, negation, sentiment, entities: what a checker of prose would build on. */
export default async () => {
  const nlp = winkNLP(model);
  return (text) => nlp.readDoc(text).sentences().length();
};
