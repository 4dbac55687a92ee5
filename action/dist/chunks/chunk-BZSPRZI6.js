import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/outputs/delivery/count-deliveries.ts
function countDeliveries(deliveries) {
  return deliveries === 1 ? "1 delivery" : `${deliveries} deliveries`;
}

export {
  countDeliveries
};
