import type { Source } from '../../schemas/source.ts'

/** Real sources on AI-chip deals; none was tried from the machine they were written on. */
export const catalogue: readonly Source[] = [
  {
    id: 'nvidia-newsroom',
    url: 'https://nvidianews.nvidia.com/releases.xml',
    kind: 'feed',
    outlet: 'NVIDIA Newsroom',
    lang: 'en',
    region: 'us',
    interval: 30,
  },
]
