/** A kind of credential that is known by its form alone, wherever it stands. */
interface SecretKind {
  /** As a message names it, with its article. */
  readonly name: string;
  /**
   * The source of a regular expression without groups. Each repetition is bounded, or cannot begin again within itself, so
   * that no text makes it slow.
   */
  readonly form: string;
}

/** A letter, digit, `_` or `-`; editors write a backslash before some of them. */
const word = '[\\w\\\\-]';
const keyBegin = '-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----';
const keyEnd = '-----END [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----';
/** Between two lines of a key: a line break, written out where the key is in one line, and the margin of quotes and cells. */
const keyBreak = '(?:[\\s>|]|\\\\[nrt])+';
const keyHeads = `(?:${keyBreak}[A-Z][\\w-]{1,30}: [^\\n\\\\]{0,100})*`;

/** What issuers of credentials say of their form. An `_` may have a backslash before it. */
export const secretKinds: readonly SecretKind[] = [
  { name: 'an AWS access key', form: '(?:AKIA|ASIA)[A-Z2-7]{16}(?!\\w)' },
  { name: 'a GitHub token', form: 'gh[pousr]_[A-Za-z0-9]{36,255}' },
  { name: 'a GitHub token', form: `github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}` },
  { name: 'a GitLab token', form: `gl(?:pat|dt|rt|ptt|ft)-${word}{20,200}` },
  { name: 'a Stripe key', form: '[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}' },
  { name: 'a webhook secret', form: 'whsec_[A-Za-z0-9+/]{24,200}={0,2}' },
  { name: 'a Slack token', form: `xox[a-z]-${word}{16,300}|xapp-\\d-${word}{20,300}` },
  {
    name: 'an address of a webhook',
    form: 'hooks\\.slack\\.com/services/[A-Z0-9]{8,12}/[A-Z0-9]{8,12}/[A-Za-z0-9]{20,40}',
  },
  { name: 'an address of a webhook', form: `discord(?:app)?\\.com/api/webhooks/\\d{15,22}/${word}{50,100}` },
  { name: 'a Google API key', form: `AIza${word}{35,40}` },
  { name: 'a Google secret', form: `GOCSPX-${word}{28,34}|ya29\\.${word}{30,400}|1//0${word}{40,200}` },
  { name: 'a JSON web token', form: `eyJ${word}{10,400}\\.eyJ${word}{10,8000}\\.${word}{20,2000}` },
  { name: 'a SendGrid key', form: `SG\\.${word}{20,26}\\.${word}{40,50}` },
  { name: 'a Mailgun key', form: 'key-[0-9a-f]{32}(?!\\w)|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}(?![\\w-])' },
  { name: 'a Twilio key', form: 'SK[0-9a-f]{32}(?!\\w)' },
  { name: 'an npm token', form: 'npm_[A-Za-z0-9]{36}' },
  { name: 'a PyPI token', form: `pypi-AgE${word}{50,300}` },
  { name: 'a DigitalOcean token', form: 'do[opr]_v1_[0-9a-f]{64}' },
  { name: 'a Shopify token', form: 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}' },
  { name: 'a Square token', form: `sq0(?:atp|csp)-${word}{22,50}` },
  { name: 'an Airtable token', form: 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}' },
  { name: 'an Atlassian token', form: `ATATT3${word}{50,300}` },
  { name: 'a Telegram token', form: `\\d{8,10}:AA${word}{33,36}` },
  { name: 'a Vault token', form: `hv[sb]\\.${word}{24,300}` },
  { name: 'an API key', form: `sk-(?:ant|proj|svcacct|admin)${word}{32,300}|sk-[A-Za-z0-9]{32,200}` },
  { name: 'an API key', form: 'hf_[A-Za-z]{34}|lin_api_[A-Za-z0-9]{40}|(?:ntn|secret)_[A-Za-z0-9]{40,60}' },
  { name: 'an API key', form: 'sb[pk]_[0-9a-f]{40}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,40}|dapi[0-9a-f]{32}' },
  { name: 'an age key', form: 'AGE-SECRET-KEY-1[A-Z0-9]{58}' },
  {
    name: 'a private key',
    form: `${keyBegin}${keyHeads}(?:${keyBreak}[A-Za-z0-9+/=]{32,4096})+(?:${keyBreak}[A-Za-z0-9+/=]{1,31})?(?:${keyBreak}${keyEnd})?`,
  },
];
