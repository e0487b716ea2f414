export * from './errors/apple-error.ts';
export type * from './errors/apple-call.ts';
export * from './token/token-credentials.ts';
export { classifyResponse, type AnswerHeaders, type BadAnswer } from './errors/classify-response.ts';
export { classifyTransport, type TransportFailure } from './errors/classify-transport.ts';
export { retryAdvice, type FailedCall } from './errors/retry-policy.ts';
export {
  APPLE_DEVICE_SERVICE_URL,
  AppleBaseUrlError,
  checkBaseUrl,
  isApple,
  type AppleBaseUrlCode,
} from './dep/apple-base-url.ts';
export { AppleTime } from './dep/apple-time.ts';
export { pageLimit } from './dep/account.ts';
export { createDepClient, type DepClient, type DepClientOptions } from './dep/dep-client.ts';
export type { Abortable } from './dep/endpoint-call.ts';
export { probeToken, type Probe, type ProbeOptions } from './dep/probe.ts';
export {
  createTransport,
  TransportClosedError,
  type Transport,
  type TransportOptions,
} from './dep/transport.ts';
export type { AccountAnswer } from './wire/account.ts';
export type { AppleDevice } from './wire/device.ts';
export type { AppleProfile, ProfileDefined } from './wire/profile.ts';
export type { DeviceDetails, DevicesPage } from './wire/devices-page.ts';
export * from './token/implicit-rejection.ts';
export type * from './token/read-enveloped-data.ts';
export { TOKEN_FILE_MAX_BYTES, type TokenFileFormat } from './token/recognise-file.ts';
export * from './token/token-file.ts';
export * from './token/token-file-error.ts';
export * from './token/token-key-pair.ts';
