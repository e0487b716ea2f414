import { parentPort, workerData } from 'node:worker_threads';
import { fuzzTokenFiles, type FuzzTask } from './fuzz-token-files.ts';

parentPort?.postMessage(await fuzzTokenFiles(workerData as FuzzTask));
