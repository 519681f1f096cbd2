import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: [
						'app/domain/**/*.test.ts',
						'app/components/**/*.test.tsx',
						'tests/unit/**/*.test.ts',
					],
					setupFiles: ['tests/setup/quiet-console.ts'],
					// Some read the whole source tree, on a busy machine slowly.
					testTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'database',
					include: [
						'app/adapters/**/*.test.ts',
						'tests/{commands,queries,database,jobs}/**/*.test.ts',
					],
					globalSetup: ['tests/setup/database-server.ts'],
					setupFiles: ['tests/setup/quiet-console.ts'],
					testTimeout: 30_000,
					hookTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'pages',
					include: ['tests/{pages,browser}/**/*.test.ts'],
					globalSetup: ['tests/setup/portal.ts'],
					setupFiles: ['tests/setup/quiet-console.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					fileParallelism: false,
				},
			},
		],
	},
})
