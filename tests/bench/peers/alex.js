import { text as alex } from 'alex';

export default async () => (text) => alex(text).messages.length;
