// The build puts what the core has for receipts in place of this file, for the worker that reads them.
export {};
