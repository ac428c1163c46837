import { checkDraft } from '../../../../lib/check';
import prepare from './ours';

/** As for a text that is pasted: another one in between takes away what is remembered of the last check. */
export default async () => {
  const check = await prepare();
  return (text: string) => {
    checkDraft('.');
    return check(text);
  };
};
