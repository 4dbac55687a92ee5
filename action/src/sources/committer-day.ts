import { type Day, isDay } from '../day.ts';
import type { GitObject } from './open-git.ts';

/** The day of a commit in its committer's time zone: `committer NAME <ADDRESS> SECONDS ZONE`, the zone as `+0130`. */
export function committerDay(commit: GitObject): Day | null {
  const text = Buffer.from(commit.bytes ?? []).toString('utf8');
  const line = text.split('\n').find((header) => header.startsWith('committer ')) ?? '';
  const parts = /> (\d{1,12}) ([+-])(\d\d)(\d\d)$/.exec(line);
  if (parts === null) return null;
  const [, seconds, sign, hours, minutes] = parts;
  const zone = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60;
  const moment = new Date((Number(seconds) + zone) * 1000);
  const day = Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
  return isDay(day) ? day : null;
}
