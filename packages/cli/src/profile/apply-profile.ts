import type { ProfileWish } from '@adept/contract';
import { allPages } from '@adept/contract/client';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import { readInputFile } from '../read-input-file.ts';
import { findToken } from '../token/find-token.ts';
import { profileNamed } from './find-profile.ts';

type JsonObject = Record<string, unknown>;
/** Members of a file that says more than Apple's profile. */
const MEMBERS = ['name', 'tokens', 'content'];

/**
 * Makes a profile what the file says: a new one, or a change of the one with its name. The same file again changes nothing.
 * Tokens of the file and of `--token` are named by their names or ids; without any they stay as they are.
 * @throws CliError file-not-found, profile-file-not-read, no-such-token
 */
export async function applyProfile(
  options: { file: string; token?: readonly string[] },
  context: CommandContext,
): Promise<void> {
  const { name, content, tokens } = await readProfileFile(options.file, context);
  const api = await context.api();
  const named = options.token ?? tokens;
  const ids: string[] = [];
  for (const token of named ?? []) ids.push((await findToken(api, token)).id);
  const wish: ProfileWish = {
    ...(name === undefined ? {} : { name }),
    content,
    ...(named && { tokens: ids }),
  };
  const known = profileNamed(
    await allPages((page) => api.profiles.list(page)),
    name ?? String(content['profile_name']),
  );
  const profile = known ? await api.profiles.replace(known.id, wish) : await api.profiles.create(wish);
  const speaker = await context.speaker();
  await context.print.thing(profile, () => `${speaker.say('cli.profile.applied', profileFacts(profile))}\n`);
}

const profileFacts = ({ name, revision }: { name: string; revision: number }) => ({ name, revision });

interface ProfileFile {
  name: string | undefined;
  content: JsonObject;
  tokens: string[] | undefined;
}

async function readProfileFile(file: string, context: CommandContext): Promise<ProfileFile> {
  const document = parse(file, (await readInputFile(context, file)).toString('utf8'));
  // Apple's profile has no member of this name: what has it says more than that.
  if (!('content' in document)) return { name: undefined, content: document, tokens: undefined };
  const { name, content, tokens } = document;
  const strange = Object.keys(document).find((member) => !MEMBERS.includes(member));
  if (strange !== undefined) throw notRead(file, 'member', strange);
  if (!isObject(content)) throw notRead(file, 'object', 'content');
  const texts =
    Array.isArray(tokens) && tokens.every((token) => typeof token === 'string') ? tokens : undefined;
  if (tokens !== undefined && texts === undefined) throw notRead(file, 'object', 'tokens');
  return { name: typeof name === 'string' ? name : undefined, content, tokens: texts };
}

function parse(file: string, text: string): JsonObject {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw notRead(file, 'json', '');
  }
  if (!isObject(document)) throw notRead(file, 'object', '');
  return document;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notRead(file: string, problem: 'json' | 'object' | 'member', member: string): CliError {
  return new CliError('profile-file-not-read', { file, problem, member: member.slice(0, 100) });
}
