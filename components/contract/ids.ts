/** The explanation of a clause, and its place in the text: each links to the other. */
export const termId = (number: number) => `term-${number + 1}`;
export const placeId = (number: number) => `place-${number + 1}`;
