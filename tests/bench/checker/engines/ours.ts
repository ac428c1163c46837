import { checkDraft } from '../../../../lib/check';

/** Ready for checking means here that all rules of both languages are compiled, which takes one check in each. */
export default async () => {
  for (const language of ['en', 'nl'] as const) checkDraft('', { language });
  return (text: string) => checkDraft(text).findings.length;
};
