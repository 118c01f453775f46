import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type ru from '@/locales/ru.json';

/** The interface's texts, by key, in the reader's language; `$1` stands for the first value. */
export type TextKey = keyof typeof ru;
export type Translate = (key: TextKey, ...values: string[]) => string;

/** Gives the texts to every component below it; showing keys means that it was forgotten. */
export const TextContext = createContext<Translate>((key) => key);

export function useText(): Translate {
  return useContext(TextContext);
}
