namespace Hub.Experiences.Experiences;

/// <summary>The parts of the form. Events store the number: add new ones at the end.</summary>
public enum ExperienceSection
{
    /// <summary>What was done.</summary>
    WhatWeDid,

    /// <summary>For whom it was done.</summary>
    ForWhom,

    /// <summary>How it was done.</summary>
    How,

    /// <summary>What it cost, in money and in hours.</summary>
    CostAndEffort,

    /// <summary>What came of it.</summary>
    Results,

    /// <summary>What one would do differently another time.</summary>
    WouldDoDifferently,
}
