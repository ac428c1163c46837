const LEGAL_FORM =
  /^(?:b\.?v|n\.?v|v\.?o\.?f|gmbh|mbh|ag|se|kg|ug|ohg|e\.?v|ltd|limited|llp|llc|inc|incorporated|corp|corporation|plc|s\.?a|s\.?a\.?s|sasu|sarl|s\.?a\.?r\.?l|s\.?l|s\.?[al]\.?u|pty|pte|pvt|oy|ab|a\/s|aps|bvba|srl|s\.?p\.?a|kgaa|vzw|asbl|cvba|cv|vof|scop|scea|eirl|cic|s\.?coop)\.?$/iu;

/** In small letters it may be a word like others: "corporation", "limited". */
export const mayBeLegalForm = (word: string) => LEGAL_FORM.test(word);
export const endsWithLegalForm = (name: string) => LEGAL_FORM.test(name.split(/[\s,]+/).at(-1) ?? '');

/** Written as the legal form of a company. */
export const isLegalForm = (word: string) => LEGAL_FORM.test(word) && /\p{Lu}|^(?:plc|vzw|asbl)$/u.test(word);
