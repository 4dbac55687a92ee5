/** What the tests use of jsdom, which brings no types. */
declare module 'jsdom' {
  export interface HtmlElement {
    readonly tagName: string;
    readonly textContent: string;
    readonly target?: string;
    readonly children: ArrayLike<HtmlElement>;
    readonly firstElementChild: HtmlElement | null;
    readonly nextSibling: { readonly textContent: string } | null;
    readonly getAttribute: (name: string) => string | null;
    readonly getAttributeNames: () => readonly string[];
  }

  export interface HtmlDocument {
    readonly title: string;
    readonly body: HtmlElement;
    readonly querySelector: (selector: string) => HtmlElement | null;
    readonly querySelectorAll: (selector: string) => ArrayLike<HtmlElement>;
  }

  export interface Options {
    readonly url?: string;
    readonly runScripts?: 'dangerously';
    readonly resources?: { readonly interceptors: readonly Interceptor[] };
    readonly virtualConsole?: VirtualConsole;
  }

  type Interceptor = (dispatch: unknown) => unknown;

  export class VirtualConsole {}

  /** Hears of each request; what it gives is the answer. */
  export const requestInterceptor: (hear: (request: Request) => Response | undefined) => Interceptor;

  export const JSDOM: new (
    html: string,
    options?: Options,
  ) => { readonly window: { readonly document: HtmlDocument; readonly close: () => void } };
}
