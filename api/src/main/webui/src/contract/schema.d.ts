// Generated from openapi.json by npm run contract; do not edit.

export interface paths {
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs, newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                    priority?: string;
                    status?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobList"];
                    };
                };
                /** @description `invalid-request`: The request is not valid */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: No valid credentials */
                401: {
                    headers: {
                        /** @description The scheme that is taken. */
                        "WWW-Authenticate"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `forbidden`: Not allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `method-not-allowed`: Method not allowed */
                405: {
                    headers: {
                        /** @description The methods that the path takes. */
                        Allow?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-acceptable`: Not acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `uri-too-long`: The URI is too long */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `headers-too-large`: The request's headers are too large */
                431: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `internal`: Internal error */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `overloaded`: Temporarily unable to take this */
                503: {
                    headers: {
                        /** @description When to try again, in seconds. */
                        "Retry-After"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Submit content for analysis */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 characters, kept 24 h: a repeat with the same body gives the first answer's job. */
                    "Idempotency-Key"?: string;
                    /** @description `wait=N`: answer when the job has finished, at most N seconds (30) later. */
                    Prefer?: string;
                    /** @description W3C Trace Context; the job's work belongs to this trace. */
                    traceparent?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubmitJob"];
                };
            };
            responses: {
                /** @description Finished: every answer was known, or came within `Prefer: wait`. */
                200: {
                    headers: {
                        /** @description `true` when an earlier request was accepted as this job. */
                        "Idempotent-Replayed"?: string;
                        /** @description The job's path. */
                        Location?: string;
                        /** @description `wait=N`, when N was honoured. */
                        "Preference-Applied"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
                /** @description Accepted: the job stands in the queue. */
                202: {
                    headers: {
                        /** @description `true` when an earlier request was accepted as this job. */
                        "Idempotent-Replayed"?: string;
                        /** @description The job's path. */
                        Location?: string;
                        /** @description Always 1. */
                        "Retry-After"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
                /** @description `invalid-request`: The request is not valid; `malformed-json`: The body is not JSON */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: No valid credentials */
                401: {
                    headers: {
                        /** @description The scheme that is taken. */
                        "WWW-Authenticate"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `forbidden`: Not allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `method-not-allowed`: Method not allowed */
                405: {
                    headers: {
                        /** @description The methods that the path takes. */
                        Allow?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-acceptable`: Not acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-in-use`: A request with this Idempotency-Key is in progress */
                409: {
                    headers: {
                        /** @description When to try again, in seconds. */
                        "Retry-After"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `too-large`: Too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `uri-too-long`: The URI is too long */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unsupported-media-type`: Unsupported media type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-reused`: The Idempotency-Key was used with another body */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `headers-too-large`: The request's headers are too large */
                431: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `internal`: Internal error */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `overloaded`: Temporarily unable to take this */
                503: {
                    headers: {
                        /** @description When to try again, in seconds. */
                        "Retry-After"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A job as it stands */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
                /** @description `invalid-request`: The request is not valid */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: No valid credentials */
                401: {
                    headers: {
                        /** @description The scheme that is taken. */
                        "WWW-Authenticate"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `forbidden`: Not allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: Not found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `method-not-allowed`: Method not allowed */
                405: {
                    headers: {
                        /** @description The methods that the path takes. */
                        Allow?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-acceptable`: Not acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `uri-too-long`: The URI is too long */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `headers-too-large`: The request's headers are too large */
                431: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `internal`: Internal error */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `overloaded`: Temporarily unable to take this */
                503: {
                    headers: {
                        /** @description When to try again, in seconds. */
                        "Retry-After"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop what has not finished */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
                /** @description `invalid-request`: The request is not valid */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: No valid credentials */
                401: {
                    headers: {
                        /** @description The scheme that is taken. */
                        "WWW-Authenticate"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `forbidden`: Not allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: Not found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `method-not-allowed`: Method not allowed */
                405: {
                    headers: {
                        /** @description The methods that the path takes. */
                        Allow?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-acceptable`: Not acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `uri-too-long`: The URI is too long */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `headers-too-large`: The request's headers are too large */
                431: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `internal`: Internal error */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `overloaded`: Temporarily unable to take this */
                503: {
                    headers: {
                        /** @description When to try again, in seconds. */
                        "Retry-After"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a job's events */
        get: {
            parameters: {
                query?: {
                    lastEventId?: string;
                };
                header?: {
                    "Last-Event-ID"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Server-sent events, from the first or after `Last-Event-ID`; the last is `job.finished`. What is about a task says in `at` when it happened. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description The stream had ended at `Last-Event-ID`: do not come back. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description `invalid-request`: The request is not valid */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: No valid credentials */
                401: {
                    headers: {
                        /** @description The scheme that is taken. */
                        "WWW-Authenticate"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `forbidden`: Not allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: Not found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `method-not-allowed`: Method not allowed */
                405: {
                    headers: {
                        /** @description The methods that the path takes. */
                        Allow?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-acceptable`: Not acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `uri-too-long`: The URI is too long */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `headers-too-large`: The request's headers are too large */
                431: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `internal`: Internal error */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `overloaded`: Temporarily unable to take this */
                503: {
                    headers: {
                        /** @description When to try again, in seconds. */
                        "Retry-After"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The analyses that can be asked for, with their parameters */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Kinds"];
                    };
                };
                /** @description `unauthenticated`: No valid credentials */
                401: {
                    headers: {
                        /** @description The scheme that is taken. */
                        "WWW-Authenticate"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `forbidden`: Not allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `method-not-allowed`: Method not allowed */
                405: {
                    headers: {
                        /** @description The methods that the path takes. */
                        Allow?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-acceptable`: Not acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `uri-too-long`: The URI is too long */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `headers-too-large`: The request's headers are too large */
                431: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `internal`: Internal error */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules that findings name, with a reason and an example for each */
        get: {
            parameters: {
                query?: {
                    /** @description Only the rules of this analysis, for example `seo` */
                    analysis?: string;
                };
                header?: {
                    /** @description Titles, reasons and examples are in Dutch for whom prefers that to English */
                    "Accept-Language"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RuleList"];
                    };
                };
                /** @description As `If-None-Match` says, the caller has it already */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description `unauthenticated`: No valid credentials */
                401: {
                    headers: {
                        /** @description The scheme that is taken. */
                        "WWW-Authenticate"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `forbidden`: Not allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `method-not-allowed`: Method not allowed */
                405: {
                    headers: {
                        /** @description The methods that the path takes. */
                        Allow?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-acceptable`: Not acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `uri-too-long`: The URI is too long */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `headers-too-large`: The request's headers are too large */
                431: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `internal`: Internal error */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnalysisResult: {
            findings: components["schemas"]["Finding"][];
            metrics: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            score?: number;
            summary: string;
        };
        /** @enum {string} */
        CacheTier: "permanent" | "stable" | "dynamic" | "realtime" | "none";
        Example: {
            bad: string;
            better: string;
        };
        Failure: {
            code: components["schemas"]["FailureCode"];
            detail: string;
            retryable: boolean;
        };
        /** @enum {string} */
        FailureCode: "provider-rate-limited" | "provider-timeout" | "provider-unavailable" | "provider-rejected" | "invalid-model-output" | "unsupported-language" | "budget-exceeded" | "deadline-exceeded" | "engine-failure" | "attempts-exhausted";
        Finding: {
            /** Format: int32 */
            end?: number;
            message: string;
            quote?: string;
            rule: string;
            severity: components["schemas"]["Severity"];
            /** Format: int32 */
            start?: number;
            suggestions?: string[];
        };
        /** @description `job_` and a ULID. */
        JobId: string;
        JobLinks: {
            cancel: string;
            events: string;
            self: string;
        };
        JobList: {
            data: components["schemas"]["JobView"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        JobStatus: "queued" | "running" | "completed" | "partial" | "failed" | "cancelled" | "expired";
        JobView: {
            batchId: string | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            customId: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            id: components["schemas"]["JobId"];
            language: string;
            links: components["schemas"]["JobLinks"];
            metadata: {
                [key: string]: string;
            };
            priority: components["schemas"]["Priority"];
            score: components["schemas"]["Score"] | null;
            status: components["schemas"]["JobStatus"];
            tasks: components["schemas"]["TaskView"][];
        };
        /** @enum {string} */
        Kind: "readability" | "seo" | "tone" | "grammar" | "structure" | "sentiment" | "noop" | "sleep";
        Kinds: {
            data: components["schemas"]["KindView"][];
        };
        KindView: {
            cacheTier: components["schemas"]["CacheTier"];
            description: string;
            engine: string;
            kind: components["schemas"]["Kind"];
            languages: string[];
            params: components["schemas"]["ParamView"][];
        };
        /** @description An amount of money. */
        Money: {
            /** @description A decimal number. */
            amount: string;
            /** @description ISO 4217. */
            currency: string;
        };
        ParamView: {
            description: string;
            /** Format: int64 */
            maximum?: number;
            /** Format: int32 */
            maxItems?: number;
            /** Format: int32 */
            maxLength?: number;
            /** Format: int64 */
            minimum?: number;
            name: string;
            required: boolean;
            type: string;
        };
        /** @enum {string} */
        Priority: "critical" | "high" | "medium" | "low";
        /** @description A problem (RFC 9457). */
        Problem: {
            /** @enum {string} */
            code: "invalid-request" | "malformed-json" | "unauthenticated" | "budget-exceeded" | "forbidden" | "not-found" | "method-not-allowed" | "not-acceptable" | "idempotency-key-in-use" | "too-large" | "uri-too-long" | "unsupported-media-type" | "idempotency-key-reused" | "headers-too-large" | "rate-limited" | "internal" | "overloaded";
            /** @description Names the value, the limit, the remedy. */
            detail: string;
            errors?: {
                /** @description What is wrong with it. */
                detail: string;
                /** @description JSON pointer (RFC 6901). */
                pointer: string;
            }[];
            retryable: boolean;
            status: number;
            /** @description The code in words. */
            title: string;
            /** @description What to quote when asking for help. */
            traceId: string;
            /**
             * Format: uri
             * @description `urn:proofstream:problem:` and the code.
             */
            type: string;
        };
        Rule: {
            example: components["schemas"]["Example"];
            id: string;
            languages?: string[];
            severities: components["schemas"]["Severity"][];
            title: string;
            why: string;
        };
        RuleList: {
            data: components["schemas"]["Rule"][];
        };
        Score: {
            missing: components["schemas"]["TaskId"][];
            of: components["schemas"]["TaskId"][];
            /** Format: int32 */
            value: number;
        };
        /** @enum {string} */
        Severity: "error" | "warning" | "suggestion" | "good";
        /** @description A job as its caller asks for it. */
        SubmitJob: {
            /**
             * @description The longest that results may be kept: `realtime` for a text that is being written. As long as each kind's own tier where it is left out.
             * @enum {string}
             */
            cacheTier?: "permanent" | "stable" | "dynamic" | "realtime";
            /** @description What is analysed. */
            content: {
                /** @enum {string} */
                format?: "text" | "markdown" | "html";
                /** @description At most 2048 characters. */
                metaDescription?: string;
                /** @description At most 2048 characters. */
                slug?: string;
                /** @description At most 512 KB in UTF-8. Offsets of findings point into it. */
                text: string;
                /** @description At most 2048 characters. */
                title?: string;
                /**
                 * Format: uri
                 * @description An absolute http or https URL.
                 */
                url?: string;
            };
            /** @description How long somebody waits; by priority where it is left out. */
            deadlineMs?: number;
            /**
             * @description Detected where it is left out.
             * @enum {string}
             */
            language?: "en" | "nl" | "de" | "fr" | "es" | "it" | "pt" | "pl";
            /** @description At most 16 pairs of strings; they come back with the job. */
            metadata?: {
                [key: string]: string;
            };
            /**
             * @description `high` where it is left out.
             * @enum {string}
             */
            priority?: "critical" | "high" | "medium" | "low";
            /** @description The six analyses where it is left out. */
            tasks?: (("readability" | "seo" | "tone" | "grammar" | "structure" | "sentiment" | "noop" | "sleep") | {
                /** @enum {string} */
                kind: "readability" | "seo" | "tone" | "grammar" | "structure" | "sentiment" | "noop" | "sleep";
                /** @description By name. */
                params?: {
                    [key: string]: unknown;
                };
            })[];
        };
        /** @description The task's kind, or the kind and a number (`seo-2`). */
        TaskId: string;
        /** @enum {string} */
        TaskStatus: "queued" | "running" | "retrying" | "completed" | "failed" | "cancelled" | "expired";
        TaskView: {
            /** Format: int32 */
            attempt: number;
            cached: boolean;
            cacheTier: components["schemas"]["CacheTier"];
            cost: components["schemas"]["Money"];
            /** Format: int64 */
            durationMs?: number;
            engine?: string;
            error?: components["schemas"]["Failure"];
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            finishedAt?: string;
            id: components["schemas"]["TaskId"];
            kind: components["schemas"]["Kind"];
            result?: components["schemas"]["AnalysisResult"];
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            startedAt?: string;
            status: components["schemas"]["TaskStatus"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
