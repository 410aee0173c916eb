using Hub.Shared.Refusals;

namespace Hub.Host.Errors;

/// <summary>A "no" over plain HTTP (RFC 9457), with its stable code beside.</summary>
internal static class Problems
{
    public static IResult Answer(int status, string title, string code, string words) =>
        Results.Problem(
            words,
            statusCode: status,
            title: title,
            extensions: new Dictionary<string, object?> { ["code"] = code }
        );

    public static IResult Answer(this Refusal refusal, int status, string title) =>
        Answer(status, title, refusal.Code, refusal.Message);

    /// <summary>Of what somebody wanted to fetch: who is it, then is it there for them, then may they have it.</summary>
    public static IResult Answer(this Refusal refusal, string title) =>
        refusal.Answer(
            refusal switch
            {
                SignInRequired => StatusCodes.Status401Unauthorized,
                _ when refusal.Code.EndsWith("_NOT_FOUND", StringComparison.Ordinal) => StatusCodes.Status404NotFound,
                _ => StatusCodes.Status403Forbidden,
            },
            title
        );
}
