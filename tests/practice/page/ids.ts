let last = 0;

/** A number no other element of the page has. */
export function nextNumber(): number {
  last += 1;
  return last;
}
