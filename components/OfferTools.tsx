import { useTranslate } from './translation';
import type { ReadOffer } from './useOffer';

interface Props extends Omit<ReadOffer, 'offer'> {
  /** There is a web page to read an offer from. */
  hasPage: boolean;
  onCheckContract(): void;
}

const MESSAGES = { read: 'offerRead', nothing: 'offerNothing', unreadable: 'offerUnreadable' } as const;

/** The ways to what the offer says: into the form, and to its terms. */
export function OfferTools({ hasPage, outcome, readPage, onCheckContract }: Props) {
  const t = useTranslate();
  return (
    <div className="offer-tools">
      <div className="row">
        {hasPage && (
          <button type="button" className="small" onClick={readPage}>
            {t('readOffer')}
          </button>
        )}
        <button type="button" className="small" onClick={onCheckContract}>
          {t('checkContract')}
        </button>
      </div>
      <p className="hint" role="status">
        {outcome !== 'none' && t(MESSAGES[outcome])}
      </p>
    </div>
  );
}
