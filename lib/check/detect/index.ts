import type { Detector } from '../../catalog/check-data';
import { mixedAddress } from './address';
import { amounts } from './amounts';
import { secondApology } from './apologies';
import { capitals } from './capitals';
import type { Finder } from './finder';
import { jarring } from './jarring';
import { tooLong, tooShort } from './length';
import { ellipses, emoji, exclamations, questionMarks } from './marks';
import { wrongCompany, wrongRecipient } from './names';
import { placeholders } from './placeholders';
import { smallI, stretched } from './spelling';

export const FINDERS: Record<Detector, Finder> = {
  exclamations,
  'question-marks': questionMarks,
  capitals,
  emoji,
  'small-i': smallI,
  stretched,
  ellipses,
  placeholders,
  amounts,
  'mixed-address': mixedAddress,
  'wrong-company': wrongCompany,
  'wrong-recipient': wrongRecipient,
  'second-apology': secondApology,
  'too-short': tooShort,
  'too-long': tooLong,
  jarring,
};
