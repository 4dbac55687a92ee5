type Access = 'none' | 'read' | 'write';

/** Who a token is, and what it may do. */
export interface Client {
  readonly login: string;
  readonly permissions: { readonly contents: Access; readonly issues: Access; readonly pulls: Access };
}

export interface HubComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

export interface HubPull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly login: string;
  title: string;
  body: string;
}

/** What the stand-in remembers. */
export interface HubState {
  /** `owner/name`. */
  readonly repository: string;
  /** The bare repository. */
  readonly folder: string;
  readonly url: string;
  readonly protectedBranches: Set<string>;
  readonly comments: HubComment[];
  readonly pulls: HubPull[];
  /** Whether workflows may open pull requests: a setting that is off in new repositories. */
  mayOpenPulls: boolean;
}
