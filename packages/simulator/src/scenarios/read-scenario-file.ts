import { Value } from 'typebox/value';
import { assertActsOn, type NewFault, nearestOf } from '../control/active-faults.ts';
import { endpointNamed, slugOf } from '../control/depsim-names.ts';
import { Refusal } from '../world/refusal.ts';
import { isReservedName, type World } from '../world/world.ts';
import { days } from '../world/virtual-clock.ts';
import { type DeviceBatch, ScenarioFile } from './scenario-file.ts';
import type { Scenario } from './scenario.ts';

/**
 * Reads the text of a scenario file.
 * @throws Refusal `scenario-file-not-json`, and those of `scenarioFrom`
 */
export function parseScenario(text: string): Scenario {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    // The parser's own sentence may quote the file.
    throw new Refusal(400, 'scenario-file-not-json', 'The scenario is not JSON.');
  }
  return scenarioFrom(content);
}

/**
 * A scenario from the content of a file. Everything is checked before anything is built.
 * @throws Refusal `scenario-file-unknown-name` with `path`, `name`, `nearest`; `scenario-file-bad-value` with `path`, `rule`
 */
export function scenarioFrom(content: unknown): Scenario {
  if (!Value.Check(ScenarioFile, content)) throw mismatch(content);
  const file = content as ScenarioFile;
  const now = file.now === undefined ? undefined : instant(file.now);
  checkDevices(file);
  checkServers(file);
  const faults = readFaults(file);
  return {
    name: file.name ?? 'file',
    provokes: null,
    summary: 'read from a file',
    ...(now ? { now } : {}),
    build: (world) => build(world, file),
    faults: (world) => faults.map((fault) => onServer(world, fault)),
  };
}

function unknownName(path: string, given: string, known: readonly string[]): Refusal {
  const name = given.slice(0, 80);
  const nearest = nearestOf(name, known)[0] ?? null;
  const hint = nearest === null ? '' : ` The nearest: ${nearest}.`;
  const more = { path, name, nearest };
  return new Refusal(400, 'scenario-file-unknown-name', `${path}: ${name} is not known.${hint}`, more);
}

const badValue = (path: string, rule: string): Refusal =>
  new Refusal(400, 'scenario-file-bad-value', `${path || '/'} breaks the rule ${rule}.`, {
    path: path || '/',
    rule,
  });

/** The first thing that the schema doesn't take, said by its place. */
function mismatch(content: unknown): Refusal {
  const errors = Value.Errors(ScenarioFile, content);
  for (const { keyword, instancePath, schemaPath, params } of errors as Mismatch[]) {
    const [extra] = params.additionalProperties ?? [];
    if (keyword === 'additionalProperties' && extra !== undefined)
      return unknownName(
        `${instancePath}/${extra}`,
        extra,
        Object.keys(schemaAt(schemaPath).properties ?? {}),
      );
  }
  const [first] = errors as Mismatch[];
  if (!first) return badValue('', 'object');
  const { keyword, instancePath, params } = first;
  const given = valueAt(content, instancePath);
  if (keyword === 'enum' && typeof given === 'string')
    return unknownName(instancePath, given, params.allowedValues ?? []);
  if (keyword === 'required')
    return badValue(instancePath, `required: ${(params.requiredProperties ?? []).join(', ')}`);
  const limit = params.limit ?? params.type ?? params.pattern;
  return badValue(instancePath, limit === undefined ? keyword : `${keyword}: ${String(limit)}`);
}

interface Mismatch {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: {
    additionalProperties?: string[];
    allowedValues?: string[];
    requiredProperties?: string[];
    limit?: number;
    type?: string;
    pattern?: string;
  };
}

const steps = (pointer: string): string[] => pointer.split('/').slice(1);

function valueAt(content: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | null)?.[step],
    content,
  );
}

const schemaAt = (schemaPath: string): { properties?: object } =>
  valueAt(ScenarioFile, schemaPath.replace(/^#/, '')) as { properties?: object };

function instant(text: string): Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw badValue('/now', 'date-time');
  return at;
}

/** All batches of a file with their places. */
function* batches(file: ScenarioFile): Generator<[path: string, batch: DeviceBatch]> {
  for (const [at, organization] of (file.organizations ?? []).entries()) {
    const path = `/organizations/${at}`;
    for (const [place, batch] of (organization.unassignedDevices ?? []).entries())
      yield [`${path}/unassignedDevices/${place}`, batch];
    for (const [order, server] of (organization.mdmServers ?? []).entries()) {
      for (const [place, batch] of (server.devices ?? []).entries())
        yield [`${path}/mdmServers/${order}/devices/${place}`, batch];
    }
  }
}

function checkDevices(file: ScenarioFile): void {
  const known = new Set<string>();
  for (const [path, { count, serials }] of batches(file)) {
    if ((count === undefined) === (serials === undefined)) throw badValue(path, 'count or serials');
    for (const [at, serial] of (serials ?? []).entries()) {
      if (known.has(serial)) throw badValue(`${path}/serials/${at}`, 'unique');
      known.add(serial);
    }
  }
}

/** Names of all MDM servers; within one organisation they differ. */
function checkServers(file: ScenarioFile): void {
  for (const [at, { mdmServers = [] }] of (file.organizations ?? []).entries()) {
    for (const [order, { name }] of mdmServers.entries()) {
      const path = `/organizations/${at}/mdmServers/${order}/name`;
      if (isReservedName(name)) throw badValue(path, 'reserved');
      if (mdmServers.findIndex((server) => server.name === name) !== order) throw badValue(path, 'unique');
    }
  }
}

/** Faults by our own names, servers still by theirs. */
function readFaults(file: ScenarioFile): NewFault[] {
  const names = (file.organizations ?? []).flatMap(({ mdmServers = [] }) =>
    mdmServers.map(({ name }) => name),
  );
  const faults = (file.faults ?? []).map((fault, at) => {
    const { mdmServer } = fault;
    const place = `/faults/${at}/mdmServer`;
    if (mdmServer !== undefined && !names.includes(mdmServer)) throw unknownName(place, mdmServer, names);
    if (names.filter((name) => name === mdmServer).length > 1) throw badValue(place, 'unique');
    return ours(fault, `/faults/${at}`);
  });
  const failures = Object.entries(file.failures ?? {}).flatMap(([endpoint, list]) =>
    list.map(({ count, response }, at) =>
      ours({ slug: response, endpoint, count }, `/failures/${endpoint}/${at}`),
    ),
  );
  return [...faults, ...failures];
}

function ours(fault: NewFault, path: string): NewFault {
  try {
    const endpoint = fault.endpoint === undefined ? {} : { endpoint: endpointNamed(fault.endpoint) };
    const checked = { ...fault, slug: slugOf(fault.slug), ...endpoint };
    assertActsOn(checked);
    return checked;
  } catch (error) {
    if (error instanceof Refusal) throw badValue(path, error.code);
    throw error;
  }
}

function onServer(world: World, fault: NewFault): NewFault {
  const all = world.organizations().flatMap(({ id }) => world.servers(id));
  const server = all.find(({ name }) => name === fault.mdmServer);
  return server ? { ...fault, mdmServer: server.id } : fault;
}

function build(world: World, file: ScenarioFile): void {
  for (const wanted of file.organizations ?? []) {
    const organization = world.addOrganization(wanted.name, wanted.type);
    for (const batch of wanted.unassignedDevices ?? [])
      world.addDevices({ organization, server: null, ...batch });
    for (const { name, tokenLifetimeDays = 365, devices = [] } of wanted.mdmServers ?? []) {
      const server = world.addServer(organization.id, name, days(tokenLifetimeDays));
      for (const batch of devices) world.addDevices({ organization, server, ...batch });
    }
    if (wanted.termsSigned === false) organization.terms.publish(world.clock.now());
  }
}
