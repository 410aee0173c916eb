namespace Hub.Shared.Commands;

/// <summary>The program that wrote what is sample: events carry its name, and pages say so.</summary>
public static class SampleClient
{
    public const string Name = "sample";
}
