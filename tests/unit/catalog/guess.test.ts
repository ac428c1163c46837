import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../lib/catalog/guess';

describe('guessLanguage', () => {
  it.each([
    ['Dear Robin, we are pleased to offer you the position, and would like you to start with us in March.', 'en'],
    ['Beste Robin, wat fijn dat je bij ons komt werken. Het team kijkt uit naar je eerste dag op kantoor.', 'nl'],
    ['Geachte heer Carter, graag bevestigen wij ons aanbod voor de functie van adviseur.', 'nl'],
  ])('tells %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each(['', 'Robin Carter\n+31 6 0000 0000', 'OK', '你好，很高兴认识你'])('says nothing of %o', (text) => {
    expect(guessLanguage(text)).toBeUndefined();
  });
});
