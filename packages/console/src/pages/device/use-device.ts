import type { DeviceRecord } from '@adept/contract';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import { useLanguage } from '../../language/language-provider.tsx';

/** One device, and the token that brings it here. */
export function useDevice(serial: string) {
  const api = useApi();
  const device = useQuery({ ...QUERIES.device(serial), queryFn: ({ signal }) => api.device(serial, signal) });
  const tokenId = device.data?.tokenId;
  const token = useQuery({
    ...QUERIES.token(tokenId ?? ''),
    queryFn: ({ signal }) => api.token(tokenId ?? '', signal),
    enabled: tokenId !== undefined,
  });
  return { device, token };
}

/** What happened to it, newest first, in the reader's language. */
export function useDeviceTimeline(serial: string) {
  const api = useApi();
  const { language } = useLanguage();
  return useQuery({
    ...QUERIES.deviceTimeline(serial, language),
    queryFn: ({ signal }) => api.deviceTimeline(serial, signal),
  });
}

/** The name of the profile that Apple holds for the device, where it is one of ours. */
export function useProfileName({ profileUuid, tokenId }: DeviceRecord): string | null {
  const api = useApi();
  const profiles = useQuery({
    ...QUERIES.profilesOfDevices,
    queryFn: ({ signal }) => api.profiles(undefined, signal),
    enabled: profileUuid !== null,
  });
  const profile = profiles.data?.items.find(({ definitions }) =>
    definitions.some((one) => one.tokenId === tokenId && one.profileUuid === profileUuid),
  );
  return profile?.name ?? null;
}
