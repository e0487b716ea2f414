import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../adept-process.ts';
import { keepPicture } from './pictures.ts';

/** A page of docs/guide whose steps were walked: what it shows and names is what is there. */
export class Guide {
  readonly #name: string;
  readonly #lines: string[];
  #steps = 0;

  /** @param name of its file and of the folder of its pictures */
  constructor(name: string, { title, intro }: { title: string; intro: string }) {
    this.#name = name;
    this.#lines = [`# ${title}`, '', intro, ''];
  }

  /** A step that was just done. @param picture what is in the window now, and what it shows in words */
  async step(
    title: string,
    text: string,
    picture?: { of: Page; name: string; shows: string },
  ): Promise<void> {
    this.#steps += 1;
    this.#lines.push(`## ${this.#steps}. ${title}`, '', text, '');
    if (!picture) return;
    const file = join('docs/images', this.#name, `${picture.name}.png`);
    await keepPicture(picture.of, `${this.#name}/${picture.name}`);
    if (!existsSync(join(ROOT, file))) throw new Error(`${file} is missing: make it with ADEPT_PICTURES=1`);
    this.#lines.push(`![${picture.shows}](../images/${this.#name}/${picture.name}.png)`, '');
  }

  /** What comes after the last step. */
  text(ending: readonly string[]): string {
    return `${[...this.#lines, ...ending].join('\n')}\n`;
  }
}
