import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

let data: string
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'walkback-'))
})
afterAll(() => rm(data, { recursive: true, force: true }))

const start = () => runCli(['start', '--data', data, '--port', '0'], { stopAt: 'The page is at http://127.0.0.1:' })

describe('walkback start', () => {
  it('tells the story of the sample newsroom, serves the page and ends at Ctrl-C', async () => {
    const { code, stdout, stderr } = await start()
    expect(code).toBe(0)
    expect(stdout).toMatch(/Walked back: Nvidia–OpenAI investment, up to \$100 billion/)
    expect(stdout).toMatch(/^Figure +Standing +Stance/m)
    expect(stderr).toMatch(/^read {4}.*\(it, \d+ claims?\)$/m)
    expect(stderr).toMatch(/Stopped\.\n$/)
  }, 60_000)

  it('reads nothing twice and tells nothing twice', async () => {
    const { code, stdout, stderr } = await start()
    expect(code).toBe(0)
    expect(stdout).not.toContain('Walked back')
    expect(stderr).toContain('Nothing new to tell.')
    expect(stderr).not.toMatch(/^read /m)
  }, 60_000)

  it('leaves a ledger that the other verbs show', async () => {
    const exported = await runCli(['export', '--data', data])
    expect(exported.code).toBe(0)
    expect(exported.stdout).toMatch(/"kind": "disclaimed"/)
    const preview = await runCli(['slack', 'preview', '--data', data, '--json'])
    expect(preview.code).toBe(0)
    expect(JSON.parse(preview.stdout)).toMatchObject({
      blocks: expect.arrayContaining([expect.objectContaining({ type: 'header' })]),
    })
    const verified = await runCli(['verify', '--data', data, '--json'])
    expect(verified.code).toBe(0)
    expect(JSON.parse(verified.stdout)).toMatchObject({ moved: 0, lost: 0, missing: 0, verified: expect.any(Number) })
    const builder = await runCli(['slack', 'preview', '--data', data, '--builder'])
    expect(builder.stdout).toMatch(/^https:\/\/app\.slack\.com\/block-kit-builder\/#%7B%22blocks/)
    const picture = join(data, 'message.html')
    expect((await runCli(['slack', 'preview', '--data', data, '--picture', picture])).code).toBe(0)
    expect(await readFile(picture, 'utf8')).toMatch(/<h1>.*OpenAI/)
    const doctor = await runCli(['doctor', '--data', data, '--port', '0'])
    expect(doctor).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ok +ledger .* can be used$/m) })
    expect(doctor.stdout).toMatch(/^ok +source +northwire answered at /m)
    expect(doctor.stdout).toMatch(/^note +contact +none is set/m)
  }, 60_000)
})
