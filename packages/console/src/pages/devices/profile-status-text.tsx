import type { Device } from '@adept/contract';
import { useTexts } from '../../language/use-texts.ts';
import { knownProfileStatus } from './use-devices.ts';

/** What Apple says about the device's enrollment profile; a device that left is said first. */
export function ProfileStatusText({ device }: { device: Pick<Device, 'profileStatus' | 'removedAt'> }) {
  const { say } = useTexts();
  if (device.removedAt) return <>{say('console.devices.gone')}</>;
  const status = knownProfileStatus(device.profileStatus);
  return <>{status ? say(`console.devices.profile.${status}`) : (device.profileStatus ?? '–')}</>;
}
