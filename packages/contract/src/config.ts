import { closest } from 'fastest-levenshtein';
import {
  isLoopback,
  PARSERS,
  VARIABLES,
  type ConfigurationReason,
  type MigrateMode,
  type Variable,
  type VariableKey,
  type VariableValues,
} from './config-variables.ts';

export { API_TOKEN_FORM, CONFIGURATION_REASONS, isLoopback, VARIABLES } from './config-variables.ts';
export type { ConfigurationReason, LogLevel, MigrateMode } from './config-variables.ts';
export { parseDuration } from './iso-duration.ts';

/** Every value the programs take from the environment, checked. Paths are as written; durations are ISO 8601 (see parseDuration). */
export interface Configuration extends Omit<VariableValues, 'timeZone' | 'language' | 'migrate'> {
  /** IANA name; the host's when not set. */
  timeZone: string;
  /** As written in ADEPT_LANGUAGE, else the shell's (LC_ALL, LC_MESSAGES, LANG), else `en`. chooseLanguage in messages picks ours. */
  language: string;
  /** `auto` with the embedded store, `off` with DATABASE_URL, unless set. */
  migrate: MigrateMode;
  /** Where each value came from, for the printed table. */
  sources: Readonly<Record<VariableKey, ValueSource>>;
}
export type ValueSource = 'default' | 'environment' | 'file' | 'host' | 'unset';

/** One thing that is wrong. Text: `configuration.<reason>` with `variable` and the parameters. */
export interface ConfigurationFinding {
  code: 'configuration-invalid' | 'unknown-variable';
  variable: string;
  reason: ConfigurationReason;
  /** `nearest` for an unknown variable, `file` for an unreadable one, `other` where two exclude each other. */
  parameters: Readonly<Record<string, string>>;
}

/** All that is wrong, at once. Carries names and reasons, never a value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly code: 'configuration-invalid' | 'unknown-variable';
  readonly findings: readonly ConfigurationFinding[];

  constructor(findings: readonly ConfigurationFinding[]) {
    super(findings.map((finding) => `${finding.variable}: ${finding.reason}`).join(', '));
    this.findings = findings;
    this.code = findings.every((finding) => finding.code === 'unknown-variable')
      ? 'unknown-variable'
      : 'configuration-invalid';
  }
}

/** What belongs to the machine and is passed in. */
export interface ConfigurationHost {
  /** Text of the file that a `*_FILE` variable names; throws when it can't be read. */
  readFile(path: string): string;
  /** IANA name of the host's zone. */
  timeZone: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const KEYS = Object.keys(VARIABLES) as VariableKey[];
const variableOf = (key: VariableKey): Variable => VARIABLES[key];

/**
 * Reads and checks the whole environment (interfaces.md, Configuration). An empty value counts as absent.
 * @throws ConfigurationError with every finding
 */
export function readConfiguration(env: Environment, host: ConfigurationHost): Configuration {
  const findings: ConfigurationFinding[] = unknownVariables(env);
  const values: Record<string, unknown> = {};
  const sources = {} as Record<VariableKey, ValueSource>;
  for (const key of KEYS) {
    const variable = variableOf(key);
    const found = findText(variable, env, host);
    if ('reason' in found) {
      findings.push(invalid(variable.name, found.reason, found.parameters));
      continue;
    }
    sources[key] = found.source;
    if (found.text === undefined) continue;
    const parsed = PARSERS[variable.kind](found.text);
    if ('reason' in parsed) findings.push(invalid(variable.name, parsed.reason));
    else values[key] = parsed.value;
  }
  const configuration = complete(values, { env, host, sources });
  findings.push(...hostsWithoutTls(configuration), ...mailWithoutSender(configuration));
  if (findings.length > 0) throw new ConfigurationError(findings);
  return configuration;
}

function invalid(
  variable: string,
  reason: ConfigurationReason,
  parameters: Record<string, string> = {},
): ConfigurationFinding {
  return { code: 'configuration-invalid', variable, reason, parameters };
}

type Found =
  | { text: string | undefined; source: ValueSource }
  | { reason: ConfigurationReason; parameters: Record<string, string> };

/** A variable's text: from the environment, from its file when it is a secret, or its default. */
function findText(variable: Variable, env: Environment, host: ConfigurationHost): Found {
  const direct = env[variable.name];
  const path = variable.secret ? env[`${variable.name}_FILE`] : undefined;
  if (direct && path) return { reason: 'set-twice', parameters: { other: `${variable.name}_FILE` } };
  if (direct) return { text: direct, source: 'environment' };
  if (path) {
    try {
      return { text: host.readFile(path).trim(), source: 'file' };
    } catch {
      return { reason: 'file-unreadable', parameters: { file: path } };
    }
  }
  return { text: variable.default, source: variable.default === undefined ? 'unset' : 'default' };
}

/** Names that begin with ADEPT_ and mean nothing: a typing error that would otherwise be ignored in silence. */
export function unknownVariables(env: Environment): ConfigurationFinding[] {
  const known = KEYS.map(variableOf).flatMap(({ name, secret }) =>
    secret ? [name, `${name}_FILE`] : [name],
  );
  const ours = known.filter((name) => name.startsWith('ADEPT_'));
  return Object.keys(env)
    .filter((name) => name.startsWith('ADEPT_') && env[name] !== undefined && !known.includes(name))
    .sort()
    .map((variable) => ({
      code: 'unknown-variable',
      variable,
      reason: 'unknown-variable',
      parameters: { nearest: closest(variable, ours) },
    }));
}

/** The values whose default depends on the machine or on another variable. */
function complete(
  values: Partial<VariableValues>,
  context: { env: Environment; host: ConfigurationHost; sources: Record<VariableKey, ValueSource> },
): Configuration {
  const { env, host, sources } = context;
  const shell = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  if (values.timeZone === undefined) sources.timeZone = 'host';
  if (values.language === undefined) sources.language = shell ? 'host' : 'default';
  if (values.migrate === undefined) sources.migrate = 'default';
  return {
    ...(values as VariableValues),
    timeZone: values.timeZone ?? host.timeZone,
    language: values.language ?? (shell || 'en'),
    migrate: values.migrate ?? (values.databaseUrl ? 'off' : 'auto'),
    sources,
  };
}

/** A listener beyond loopback speaks plain HTTP: it needs a proxy in front that ends TLS and that we trust. */
function hostsWithoutTls(configuration: Configuration): ConfigurationFinding[] {
  if (configuration.trustedProxies !== undefined) return [];
  return (['adminHost', 'deviceHost'] as const)
    .filter((key) => configuration[key] !== undefined && !isLoopback(configuration[key]))
    .map((key) => invalid(VARIABLES[key].name, 'host-needs-tls'));
}

/** A mail server alone can't be used: every mail names who sends it. */
function mailWithoutSender({ smtpUrl, smtpFrom }: Configuration): ConfigurationFinding[] {
  const missing = smtpUrl !== undefined && smtpFrom === undefined;
  return missing ? [invalid(VARIABLES.smtpFrom.name, 'smtp-needs-sender')] : [];
}

/** One row per variable, for the printed table: secrets masked, absent values null. */
export function effectiveValues(
  configuration: Configuration,
): { name: string; value: string | null; source: ValueSource }[] {
  return KEYS.map((key) => {
    const variable = variableOf(key);
    const value = configuration[key];
    const source = configuration.sources[key];
    if (value === undefined) return { name: variable.name, value: null, source };
    return { name: variable.name, value: variable.secret ? '********' : String(value), source };
  });
}
