/** How many wordings each move has in each tone: letters of two variants share next to nothing. */
export const VARIANTS = 3;
