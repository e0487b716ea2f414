import type { DeviceRecord, Token } from '@adept/contract';
import { useTexts } from '../../language/use-texts.ts';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';
import { familyName } from '../devices/family-name.ts';
import { ProfileStatusText } from '../devices/profile-status-text.tsx';
import { otherFacts, type OtherFact } from './other-facts.ts';
import { useProfileName } from './use-device.ts';

const moment = (at: string | null | undefined) => at && <MomentText at={at} as="time" />;

/** What Apple's service says of the device, all of it. */
export function AppleRecord({ device }: { device: DeviceRecord }) {
  const { say } = useTexts();
  const facts: Fact[] = [
    { name: say('console.device.serial'), value: device.serial },
    { name: say('console.device.model'), value: device.model || null },
    { name: say('console.device.description'), value: device.description || null },
    { name: say('console.device.family'), value: device.family ? familyName(device.family) : null },
    { name: say('console.device.os'), value: device.os || null },
    { name: say('console.device.color'), value: device.color || null },
    { name: say('console.device.asset-tag'), value: device.assetTag || null },
    { name: say('console.device.added'), value: moment(device.addedAt) },
    ...otherFacts(device.other).map(({ name, value }) => ({
      name: 'text' in name ? say(name.text) : name.plain,
      value: <OtherValue value={value} />,
    })),
  ];
  return <Facts facts={facts} />;
}

function OtherValue({ value }: { value: OtherFact['value'] }) {
  const { say } = useTexts();
  if ('moment' in value) return <MomentText at={value.moment} as="time" />;
  if ('isTrue' in value) return <>{say(value.isTrue ? 'console.device.yes' : 'console.device.no')}</>;
  return <>{value.plain}</>;
}

/** Whether its enrollment profile is there, and which token brings it here. */
export function ProfileFacts({ device, token }: { device: DeviceRecord; token: Token | undefined }) {
  const { say } = useTexts();
  const name = useProfileName(device);
  const facts: Fact[] = [
    { name: say('console.tokens.column.state'), value: <ProfileStatusText device={device} /> },
    { name: say('console.device.profile-name'), value: name ?? device.profileUuid },
    { name: say('console.device.assigned'), value: moment(device.assignedAt) },
    { name: say('console.device.pushed'), value: moment(device.pushedAt) },
    ...(device.removedAt === null
      ? []
      : [{ name: say('console.device.removed'), value: moment(device.removedAt) }]),
    {
      name: say('console.device.token'),
      value: token && (
        <TextLink to={PATHS.token} params={{ tokenId: token.id }}>
          {token.name}
        </TextLink>
      ),
    },
    { name: say('console.device.organization'), value: token?.organization.name ?? null },
    { name: say('console.device.synced'), value: moment(token?.lastGoodSyncAt) },
  ];
  return <Facts facts={facts} />;
}
