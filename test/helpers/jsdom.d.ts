/** What the tests use of jsdom, which brings no types. */
declare module 'jsdom' {
  export interface HtmlElement {
    readonly tagName: string;
    readonly textContent: string;
    readonly target?: string;
    readonly children: ArrayLike<HtmlElement>;
    readonly firstElementChild: HtmlElement | null;
    readonly getAttribute: (name: string) => string | null;
  }

  export interface HtmlDocument {
    readonly body: HtmlElement;
    readonly querySelector: (selector: string) => HtmlElement | null;
    readonly querySelectorAll: (selector: string) => ArrayLike<HtmlElement>;
  }

  export const JSDOM: new (html: string) => { readonly window: { readonly document: HtmlDocument } };
}
