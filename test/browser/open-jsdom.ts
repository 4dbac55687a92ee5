import { setTimeout as wait } from 'node:timers/promises';
import { JSDOM, requestInterceptor, VirtualConsole } from 'jsdom';
import type { Page } from './open-browser.ts';

/** A page as jsdom reads it: scripts run and frames load, sandbox or not; pictures, styles and refreshes it does not know. */
export function openJsdom(quiet: number): Page {
  let title = '';
  return {
    visit: async (url) => {
      const requests: string[] = [];
      const hear = ({ url: asked }: Request): Response => {
        requests.push(asked);
        return new Response('');
      };
      const { window } = new JSDOM(await (await fetch(url)).text(), {
        url,
        runScripts: 'dangerously',
        resources: { interceptors: [requestInterceptor(hear)] },
        virtualConsole: new VirtualConsole(),
      });
      await wait(quiet);
      title = window.document.title;
      window.close();
      return requests;
    },
    title: async () => title,
    close: async () => {},
  };
}
