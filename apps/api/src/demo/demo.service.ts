import { Injectable } from '@nestjs/common';

@Injectable()
export class DemoService {
  load(): Promise<void> {
    return Promise.resolve();
  }
}
