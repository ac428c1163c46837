import type { Reading } from '../offer/read/reading';
import { askForForm, askForHandedOver, keepForm } from './ask';
import { defaults } from './languages';
import { readContract } from './offer';

/** What the contract page needs of the browser. */
export const contractProps = {
  ports: {
    loadForm: askForForm,
    keepForm,
    handedOver: askForHandedOver,
    read: async (file: File, reading: Reading) => (await import('../offer/read')).readFile(file, reading),
    check: readContract,
  },
  defaults: defaults(),
};
