import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/ledger/claims-of.ts
function claimsOf({ events, deliveries }, run) {
  return events.filter((event) => {
    const delivery = deliveries.get(event.key);
    return event.event === "claimed" && event.run === run && delivery?.state === "claimed" && delivery.run === run;
  });
}

export {
  claimsOf
};
