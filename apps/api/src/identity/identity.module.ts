import { Global, Module } from '@nestjs/common';
import { AccountsService } from './accounts.service.js';
import { Actors } from './actors.js';
import { AccountsResolver, EventActorResolver, ViewerResolver } from './identity.resolver.js';
import { OwnResolver } from './own.resolver.js';
import { OwnService } from './own.service.js';
import { SignIn } from './sign-in.js';
import { SignInLimit } from './sign-in-limit.js';

@Global()
@Module({
  providers: [
    AccountsService,
    Actors,
    OwnService,
    SignIn,
    SignInLimit,
    ViewerResolver,
    OwnResolver,
    AccountsResolver,
    EventActorResolver,
  ],
  exports: [AccountsService, Actors],
})
export class IdentityModule {}
