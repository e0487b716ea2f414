import type { TokenFileReport } from '@adept/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/adept-api.ts';
import type { UploadChoices } from '../../api/token-calls.ts';
import { ApiProblem } from '../../api/api-problem.ts';

export type Check = TokenFileReport['checks'][number];

/** What a refusal still tells: the checks up to the one that failed, and in which way the file may be sent again on purpose. */
export function refusalOf(problem: unknown): {
  checks: Check[];
  expired: boolean;
  difference: string | null;
} {
  if (!(problem instanceof ApiProblem)) return { checks: [], expired: false, difference: null };
  const checks = (problem.document?.checks ?? [])
    .map((check) => ({ ...check, result: knownResult(check.result) }))
    // The refusal itself stands beneath the list in full.
    .filter((check) => check.detail !== problem.document?.title);
  const difference = problem.document?.difference ?? null;
  return { checks, expired: problem.code === 'token-file-expired', difference };
}

function knownResult(result: string): Check['result'] {
  return result === 'ok' || result === 'warning' ? result : 'refused';
}

/**
 * Sends a token file and keeps it in hand until it is accepted: an expired one, or one of another MDM server, can be
 * sent again on purpose.
 */
export function useTokenFile(tokenId: string, onAccepted: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const upload = useMutation({
    mutationFn: ({ file, how }: Sent) => api.uploadTokenFile(tokenId, file, how),
    onSuccess: async () => {
      onAccepted();
      await queries.invalidateQueries();
    },
  });
  // What becomes of everything here, before it does.
  const preview = useMutation({
    mutationFn: ({ file, how }: Sent) => api.uploadTokenFile(tokenId, file, { ...how, dryRun: true }),
  });
  const acceptExpired = upload.variables?.how.acceptExpired;
  const replacing = { acceptExpired, replaceIdentity: true };
  return {
    file,
    upload,
    preview,
    send: (chosen: File) => {
      setFile(chosen);
      preview.reset();
      upload.mutate({ file: chosen, how: {} });
    },
    sendAnyway: () => {
      if (file) upload.mutate({ file, how: { acceptExpired: true } });
    },
    showReplacement: () => {
      if (file) preview.mutate({ file, how: replacing });
    },
    replaceIdentity: () => {
      const shown = preview.data?.replacement;
      preview.reset();
      if (file && shown) upload.mutate({ file, how: replacing });
    },
  };
}

/** A file on its way, with what a person said of it. */
interface Sent {
  file: File;
  how: UploadChoices;
}

/**
 * Gives a public key to the browser as a file: the newest that still waits for its file, so that a reload or a second
 * browser makes no other one; without any, of a new pair. Earlier pairs stay usable.
 */
export function usePublicKey(tokenId: string, fileName: string) {
  const api = useApi();
  return useMutation({
    mutationFn: async () => {
      const { items } = await api.keyPairs(tokenId);
      const waiting = items.find((pair) => pair.waitsForFile);
      const { certificateUrl } = waiting ?? (await api.makeKeyPair(tokenId));
      const pem = await api.certificate(certificatePath(certificateUrl, location.origin));
      save(pem, fileName);
    },
  });
}

/** The certificate's address on the server that we speak with, however it spells its own name. */
export function certificatePath(url: string, origin: string): string {
  return new URL(url, origin).pathname;
}

/** A name that both portals take: letters, digits and hyphens of the token's name, `.pem`. */
export function publicKeyFileName(tokenName: string): string {
  const plain = tokenName.normalize('NFKD').replace(/\p{M}/gu, '');
  const name = plain.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `${name.slice(0, 60) || 'adept'}-public-key.pem`;
}

/** Under a name that says which token it is for, where the server knows an id only. */
export function save(pem: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([pem], { type: 'application/x-pem-file' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  URL.revokeObjectURL(address);
}
