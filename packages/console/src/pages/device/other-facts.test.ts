import { describe, expect, it } from 'vitest';
import { otherFacts } from './other-facts.ts';

describe('what else Apple says of a device', () => {
  it('has words for what is known, Apple’s own name for the rest, and nothing for what is empty', () => {
    expect(
      otherFacts({
        zebra_count: 3,
        imei: ['356938035643809', '356938035643817'],
        meid: [],
        eid: '',
        response_status: 'SUCCESS',
        is_replacement_device: false,
        mdm_migration_deadline: '2026-12-01T00:00:00Z',
        device_assigned_by: 'ada@acme.example',
        wifi_mac_address: null,
        constructor: 'x',
      }),
    ).toEqual([
      { name: { text: 'console.device.assigned-by' }, value: { plain: 'ada@acme.example' } },
      { name: { text: 'console.device.migration-deadline' }, value: { moment: '2026-12-01T00:00:00Z' } },
      { name: { text: 'console.device.replacement' }, value: { isTrue: false } },
      { name: { plain: 'IMEI' }, value: { plain: '356938035643809, 356938035643817' } },
      { name: { plain: 'constructor' }, value: { plain: 'x' } },
      { name: { plain: 'zebra_count' }, value: { plain: '3' } },
    ]);
  });

  it('calls no date what is none', () => {
    expect(otherFacts({ a: '2026-99-99T00:00:00Z', b: '2026' }).map(({ value }) => value)).toEqual([
      { plain: '2026-99-99T00:00:00Z' },
      { plain: '2026' },
    ]);
  });
});
