import { first } from './dom';

/** By what the composes of a webmail are known: selectors in the order in which we trust them. */
export interface Marks {
  /** Every element that may be the body of a compose. */
  body: string;
  /** Tells bodies from fields that look alike; each is asked only where those before it left more than one. */
  likelyBody: readonly string[];
  /** What makes an editor a mail's: its subject, its recipients. */
  fields: readonly string[];
  send: readonly string[];
  buttons: string;
  /** Around the composes of a page, never within one. */
  around: string;
}

/** Send in the languages of the interface, or by its shortcut. */
const SEND_LABEL =
  /^(send|senden|verzenden|versturen|envoyer|enviar|invia|skicka|wyślij|отправить|gửi|gönder|发送|發送|傳送|送信|보내기|שלח|שליחה|إرسال)(?!\p{L})|(enter|eingabetaste|entrée|intro|invio)\P{L}*$/iu;

export function findSend(scope: ParentNode, { send, buttons }: Marks): HTMLElement | undefined {
  return (
    first(scope, send) ??
    [...scope.querySelectorAll<HTMLElement>(buttons)].find((button) =>
      [button.ariaLabel, button.title, button.textContent].some((label) => SEND_LABEL.test(label?.trim() ?? '')),
    )
  );
}

/**
 * The nearest element around `body` with everything that makes a compose, and no second body in it: that would be the page
 * around one, and this body an editor of another kind.
 */
export function findHolder(body: HTMLElement, marks: Marks): HTMLElement | undefined {
  for (let place = body.parentElement; place; place = place.parentElement) {
    if (first(place, [marks.around])) return undefined;
    if (!first(place, marks.fields) || !findSend(place, marks)) continue;
    const [only, second] = bodiesIn(place, marks);
    return only === body && !second ? place : undefined;
  }
  return undefined;
}

/** What is written in: the element itself, or the page in a frame. */
export function editableOf(candidate: HTMLElement): HTMLElement | undefined {
  if (candidate.localName !== 'iframe') return candidate;
  const page = (candidate as HTMLIFrameElement).contentDocument?.body;
  return page?.isContentEditable ? page : undefined;
}

function bodiesIn(place: HTMLElement, { body, likelyBody }: Marks): HTMLElement[] {
  let found = [...place.querySelectorAll<HTMLElement>(body)].filter(
    (candidate) => editableOf(candidate) && !isHiddenIn(candidate, place),
  );
  for (const selector of likelyBody) {
    const likely = found.filter((candidate) => candidate.matches(selector));
    if (likely.length > 0) found = likely;
  }
  return found;
}

/** A compose has an editor for each of its modes and hides one; a compose that is hidden as a whole does not count. */
function isHiddenIn(element: Element, place: Element): boolean {
  for (let at: Element | null = element; at && at !== place; at = at.parentElement) {
    if (getComputedStyle(at).display === 'none') return true;
  }
  return false;
}
