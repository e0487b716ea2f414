import { useSyncExternalStore } from 'react';
import { browserStorage } from '../language/chosen-language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];
const KEY = 'adept.theme';

const readers = new Set<() => void>();
let chosen: ThemeChoice = THEMES.find((theme) => theme === browserStorage()?.getItem(KEY)) ?? 'system';

/** What is shown for a choice, given what the system prefers. */
export function isDark(choice: ThemeChoice, systemIsDark: boolean): boolean {
  return choice === 'system' ? systemIsDark : choice === 'dark';
}

export function chooseTheme(choice: ThemeChoice): void {
  chosen = choice;
  try {
    browserStorage()?.setItem(KEY, choice);
  } catch {
    // Not kept for the next visit; this one has it.
  }
  for (const tell of readers) tell();
}

const systemPrefersDark = () => globalThis.matchMedia('(prefers-color-scheme: dark)');

function subscribe(reader: () => void): () => void {
  const system = systemPrefersDark();
  readers.add(reader);
  system.addEventListener('change', reader);
  return () => {
    readers.delete(reader);
    system.removeEventListener('change', reader);
  };
}

export function useTheme(): { choice: ThemeChoice; dark: boolean } {
  const choice = useSyncExternalStore(subscribe, () => chosen);
  const systemIsDark = useSyncExternalStore(subscribe, () => systemPrefersDark().matches);
  return { choice, dark: isDark(choice, systemIsDark) };
}
