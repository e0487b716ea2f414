import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';

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
