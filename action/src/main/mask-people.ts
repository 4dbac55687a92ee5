import { setSecret } from '@actions/core';
import { addressesOf, type People } from '../cli/read-people.ts';

/** Keeps addresses and keys out of the log, whoever prints them. A secret of several lines is masked as a whole only. */
export function maskPeople(people: People): void {
  const { AWS_SECRET_ACCESS_KEY: key = '', AWS_SESSION_TOKEN: token = '' } = process.env;
  const secrets = [...addressesOf(people), key.trim(), token.trim()];
  for (const secret of secrets) if (secret !== '') setSecret(secret);
}
