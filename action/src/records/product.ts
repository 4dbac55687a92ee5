import { money, number, percent, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const product = defineRecord({
  type: 'product',
  table: 'Unit economics',
  synonyms: ['Products', 'Product economics', 'Offers', 'Pricing', 'Services sold'],
  says: 'What one sale of a product brings and costs, and how many are sold.',
  entity: 'required',
  identity: ['product'],
  columns: {
    product: text({
      title: 'Product',
      synonyms: ['Offer', 'Service', 'Name', 'Item', 'What is sold'],
      required: true,
      example: 'Private charter',
    }),
    soldAs: text({
      title: 'Sold as',
      synonyms: ['Unit', 'Units', 'Counted in'],
      example: 'charters',
      holds: 'what one sale is called, in the plural',
    }),
    price: money({
      title: 'Price',
      synonyms: ['Average price', 'Sale price', 'Average sale', 'Average charter', 'Revenue per unit', 'Order value'],
      required: true,
      example: '$2,400',
    }),
    variableCost: money({
      title: 'Variable cost',
      synonyms: ['Cost', 'Unit cost', 'Cost per unit', 'Direct cost', 'Variable cost per unit'],
      required: true,
      example: '$900',
      holds: 'what one sale costs, without what platforms and cards take of it: an amount of money',
    }),
    commission: percent({
      title: 'Commission %',
      synonyms: ['Commission', 'Platform fee'],
      example: '15%',
      holds: 'what platforms and cards take of the price of an average sale, on top of the variable cost: a percentage',
    }),
    unitsSold: number({
      title: 'Units sold',
      synonyms: ['Sold', 'Volume', 'Quantity', 'Units per month', 'Sold per month'],
      unit: 'units/month',
      example: '4',
    }),
    capacity: number({
      title: 'Capacity',
      synonyms: ['Maximum', 'Capacity per month', 'Most per month'],
      unit: 'units/month',
      example: '16',
    }),
    mix: percent({ title: 'Mix %', synonyms: ['Mix', 'Share', 'Share of sales'], example: '60%' }),
    cac: money({
      title: 'CAC',
      synonyms: ['Acquisition cost', 'Customer acquisition cost', 'Cost per customer'],
      example: '$180',
    }),
    churn: percent({ title: 'Churn %', synonyms: ['Churn', 'Monthly churn', 'Churn rate'], example: '4%' }),
    repeatRate: percent({
      title: 'Repeat rate %',
      synonyms: ['Repeat rate', 'Repeat booking rate', 'Repeat'],
      example: '20%',
    }),
    ordersPerCustomer: number({
      title: 'Orders per customer',
      synonyms: ['Orders', 'Bookings per customer'],
      unit: 'orders',
      example: '1.3',
    }),
    grossMargin: percent({ title: 'Gross margin %', synonyms: ['Gross margin', 'Margin', 'Margin %'], example: '62%' }),
  },
});
