import type {
	SqlDriverAdapter,
	SqlDriverAdapterFactory,
	Transaction,
} from '@prisma/driver-adapter-utils'

/**
 * Queries of one transaction, one after the other. Prisma asks for relations beside each other at once,
 * also within a transaction, which has one connection: pg puts them in line itself, but warns that it
 * will stop doing so.
 */
export function oneAtATime(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
	return {
		provider: factory.provider,
		adapterName: factory.adapterName,
		connect: async () => withTransactionsInLine(await factory.connect()),
	}
}

function withTransactionsInLine(adapter: SqlDriverAdapter): SqlDriverAdapter {
	const start = adapter.startTransaction.bind(adapter)
	return Object.assign(adapter, {
		startTransaction: async (...options: Parameters<typeof start>) =>
			inLine(await start(...options)),
	})
}

function inLine(transaction: Transaction): Transaction {
	let before: Promise<unknown> = Promise.resolve()
	const after =
		<Query, Result>(ask: (query: Query) => Promise<Result>) =>
		(query: Query): Promise<Result> => {
			const asked = before.then(() => ask(query))
			before = asked.catch(() => undefined)
			return asked
		}
	return Object.assign(transaction, {
		queryRaw: after(transaction.queryRaw.bind(transaction)),
		executeRaw: after(transaction.executeRaw.bind(transaction)),
	})
}
